import type { Motif } from '../../domain/activity.ts'

/** Made by scripts/motifs.ts: the drawings of `resources/motifs`, in the colour `currentColor`. */
export const motifDrawings: Readonly<Record<Motif, string>> = {
  coffee: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M71 39.5C71 44 59 48 43.5 48S16 44 16 39.5S28 31 43.5 31S71 35 71 39.5C71 56 65 69 55.5 74C48 76.8 39 76.8 31.5 74C22 69 16 56 16 39.5"/>
  <path d="M70.6 47.3C78 43 86 46.5 84.5 54C83 61.5 74 64.5 66.5 62"/>
  <path d="M10 78C15 84 28 86 43.5 86S72 84 77 78"/>
  <path d="M37 24C31 19 42 16 37 10"/>
  <path d="M51 24C45 19 56 16 51 10"/>
  <circle cx="33.5" cy="59.5" r="2.5" fill="currentColor" stroke="none"/>
  <circle cx="43.5" cy="61.5" r="2.5" fill="currentColor" stroke="none"/>
  <circle cx="53.5" cy="59.5" r="2.5" fill="currentColor" stroke="none"/>
</svg>`,
  song: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M48 60C39 53 24 51 10 53.5V81C24 78.5 39 79.5 48 86C57 79.5 72 78.5 86 81V53.5C72 51 57 53 48 60V77"/>
  <path d="M20 62.5C26 62.3 33 63.3 38.5 65.5"/>
  <path d="M20 71C26 70.8 33 71.8 38.5 74"/>
  <path d="M57.5 65.5C63 63.3 70 62.3 76 62.5"/>
  <path d="M57.5 74C63 71.8 70 70.8 76 71"/>
  <path d="M53 37.5C53.3 28 53 19 52.5 10C55 20 68 20.5 65 33.5"/>
  <ellipse cx="46.8" cy="38.5" rx="6.8" ry="5" transform="rotate(-20 46.8 38.5)" fill="currentColor" stroke="none"/>
  <path d="M31 40C31.3 33 31 27 30.7 20"/>
  <ellipse cx="26" cy="40.8" rx="5" ry="4" transform="rotate(-20 26 40.8)"/>
</svg>`,
  knitting: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M65.2 41.8A27.5 27.5 0 1 1 55.1 33.3"/>
  <path d="M20.5 43C35 44 50 54 58 80"/>
  <path d="M16.5 54C29 55 41 63 47.5 84"/>
  <path d="M29 35C46 37.5 61 48 68.5 68"/>
  <path d="M51.5 34C47.5 35.5 45 37 42.5 39"/>
  <path d="M20 72C22.5 67.5 26 64.5 30 62.5"/>
  <path d="M21 15C23.5 20 27 25 30.5 29.5"/>
  <path d="M79.5 13.5C73.5 21.5 67.5 28.5 60.5 36.7"/>
  <circle cx="19.5" cy="12.5" r="4" fill="currentColor" stroke="none"/>
  <circle cx="81.5" cy="11.5" r="4" fill="currentColor" stroke="none"/>
  <path d="M60 80.5C68 87 80 88 86 79"/>
</svg>`,
  cards: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M56.6 23L80 28.4Q85.8 29.8 84.5 35.6L74.6 78.5Q73.2 84.3 67.4 83L44 77.6Q38.2 76.2 39.5 70.4L49.4 27.5Q50.8 21.7 56.6 23Z"/>
  <path d="M37 77.9C35 77.2 33.9 75.8 33.8 73.5L31.5 25C31.3 21.5 33 19.5 36.5 19.3L53 18.3"/>
  <path d="M27.5 74.5C25 74.5 23.5 73.5 22.5 71L10.8 34.5C9.7 31 10.8 28.8 14 27.8L25.5 24"/>
  <path d="M60.5 64C54 57.5 51 53 52.3 48.8C53.6 44.8 59.5 44.5 62.5 49.3C67.3 46.3 72.5 49 72 53.3C71.4 57.8 66.3 60.5 60.5 64Z" fill="currentColor" stroke="none"/>
</svg>`,
  banko: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M14 37.5C36 36.5 60 36.8 82 37.8C84.7 38 86 39.5 86 42C86.5 55 86.3 69 85.7 81.5C85.5 84.5 84.2 85.8 81.5 85.8C59 86.3 36 86.2 14.5 85.6C11.7 85.5 10.3 84.3 10.2 81.5C9.7 68 9.8 55 10 42C10 39 11.3 37.7 14 37.5Z"/>
  <path d="M29 37.2C28.7 53 28.8 70 29.2 85.8"/>
  <path d="M48 37V86"/>
  <path d="M67 37.3C67.3 53 67.2 70 66.8 86"/>
  <path d="M10 54C35 53.5 61 53.6 86 54.2"/>
  <path d="M10 70C35 70.3 61 70.2 86 69.8"/>
  <path d="M73.9 12.9A11 11 0 1 1 68.3 9.4"/>
  <path d="M61 16H70C67.7 19.2 66.2 22.3 65.3 25.5"/>
  <circle cx="38.5" cy="45.7" r="3.8" fill="currentColor" stroke="none"/>
  <circle cx="76.5" cy="62" r="3.8" fill="currentColor" stroke="none"/>
  <circle cx="19.5" cy="62" r="3.8" fill="currentColor" stroke="none"/>
  <circle cx="57.5" cy="78" r="3.8" fill="currentColor" stroke="none"/>
</svg>`,
  dinner: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M67.3 36.5A23.5 23.5 0 1 1 59.8 29.6"/>
  <path d="M10 12C9.8 18 9.8 25 10 31C10.3 36.5 12 39 15.5 39S20.7 36.5 21 31C21.2 25 21.2 18 21 12"/>
  <path d="M15.5 12C15.3 36 15.3 61 15.5 86"/>
  <path d="M80.5 86C80.7 61 80.7 36 80.5 11C86 20 88 38 85.5 54C84.5 56 83 56.5 80.5 56.5"/>
  <path d="M35.9 57A14 14 0 1 1 40 61.5"/>
</svg>`,
  walk: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <circle cx="52" cy="19.5" r="8"/>
  <path d="M44.3 18.5C49 20.5 55 20.3 59.7 17.7C58.5 13.5 55.5 11.5 52 11.5S44.5 14.5 44.3 18.5Z" fill="currentColor" stroke="none"/>
  <circle cx="50.5" cy="9" r="2.8" fill="currentColor" stroke="none"/>
  <path d="M46 31C40 37 36 48 34.5 61C42 63.8 51 64 58.5 62.3C59.3 59.2 59.7 56.2 59.8 53.2"/>
  <path d="M46 31C49 32.5 53 32.5 56 30.5C58 34.5 59.2 39 59.6 43.7"/>
  <path d="M50 39C52 46 58 50 67.5 48.5"/>
  <path d="M67 42C71.5 56.5 76.5 71 82.5 85"/>
  <path d="M50.5 66C54.5 71.5 57.5 78 59 85.5H67"/>
  <path d="M41.5 65.5C40 72 35.5 77.5 28 81.5L31.5 86"/>
  <path d="M37 46C33.5 50 30 52.3 25.8 53"/>
  <path d="M28 47C23 58.5 18 70.5 13 82.5"/>
</svg>`,
  gymnastics: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <circle cx="37.5" cy="22" r="7.5"/>
  <circle cx="29" cy="15" r="3" fill="currentColor" stroke="none"/>
  <path d="M33.5 35C28.5 43 27 52.5 28 62.5C34 63.6 40 63.6 46 62.5C47 58.5 47.3 54 47 49.5"/>
  <path d="M33.5 35C36.5 36.3 40 36.2 43 34.7C44 36.2 44.8 38 45.4 40"/>
  <path d="M38.5 43.5C48 47.5 57.5 42 64.5 30"/>
  <path d="M50.5 36.5C54.5 33.5 58 29.5 60.5 25"/>
  <circle cx="68.5" cy="19" r="6.5" fill="currentColor" stroke="none"/>
  <path d="M50.5 56C60 56.5 70.5 55 80.5 51.5L84.5 45"/>
  <path d="M50.5 62.5C55 62.8 59 62.5 62.5 61.5C64 69.5 65 77.5 65.5 86H73.5"/>
  <path d="M16.5 38C17.5 48.5 19 58.5 21.5 68.5H55.5"/>
  <path d="M24.5 73C24.3 77.5 23.5 82 22 86"/>
  <path d="M51.5 73C51.8 77.5 52.5 82 54 86"/>
</svg>`,
  krolf: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M17 10C25 26 33.5 43 42 60"/>
  <path d="M31.2 67.7L54.4 55.9Q57.5 54.3 59.1 57.4L62.3 63.6Q63.9 66.7 60.8 68.3L37.6 80.1Q34.5 81.7 32.9 78.6L29.7 72.4Q28.1 69.3 31.2 67.7Z"/>
  <path d="M36.5 65.5L42.5 77.5"/>
  <circle cx="19.5" cy="79.5" r="6.5" fill="currentColor" stroke="none"/>
  <path d="M74 80C74.3 57 74.3 34 74 10C67 15 59 18.5 51 20C59 23.5 66.5 27.5 74 32"/>
  <path d="M67 77.5C63 79 61.5 80.5 62 82C63 84.5 68 86 74 86S85 84.5 86 82C86.5 80.5 85 79 81 77.5"/>
</svg>`,
  computer: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M17.5 62C17 49 17 36 17.5 22C17.7 18.5 19.5 17 23 16.8C40 16 56 16 73 16.8C76.5 17 78.3 18.5 78.5 22C79 36 79 49 78.5 62"/>
  <path d="M17.5 62C38 61.5 58 61.5 78.5 62C81.5 66.5 84 71 85.8 75.5C87 78.5 86 80.3 83 80.5C60 81.2 36 81.2 13 80.5C10 80.3 9 78.5 10.2 75.5C12 71 14.5 66.5 17.5 62Z"/>
  <path d="M41 71.5C46 71.2 50 71.2 55 71.5"/>
  <path d="M42 29L58 40.5L50.5 42.5L47.5 50Z" fill="currentColor"/>
</svg>`,
  lecture: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <circle cx="48" cy="18" r="8"/>
  <path d="M30.5 43C31 36 35 31.8 41.5 31C46 34.5 50 34.5 54.5 31C60 31.8 63.5 34.5 64.8 39L72.5 27.5"/>
  <path d="M27 48.5C41 48 55 48 69 48.5"/>
  <path d="M33.5 49C34.5 61 36 73 37.5 85.5C44.5 86 51.5 86 58.5 85.5C60 73 61.5 61 62.5 49"/>
  <circle cx="19.5" cy="66" r="7"/>
  <circle cx="76.5" cy="66" r="7"/>
  <path d="M9.5 86C9.5 80.5 13 77.5 19.5 77.5S29 80.5 29.5 86"/>
  <path d="M66.5 86C67 80.5 70 77.5 76.5 77.5S86.5 80.5 86.5 86"/>
  <circle cx="48" cy="61" r="3.5" fill="currentColor" stroke="none"/>
</svg>`,
  trip: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M15.5 74H13.5C11 74 10 73 10 70.5V47C10 39.5 14 36 21.5 35.7C36 35.2 51 35.2 66 35.7C74.5 36 78.5 39 80.5 46L84.8 59C85.6 61.5 86 63.5 86 66V70.5C86 73 85 74 82.5 74H81.5"/>
  <path d="M40 74H56.5"/>
  <circle cx="28" cy="77" r="8.5"/>
  <circle cx="69" cy="77" r="8.5"/>
  <path d="M10 56.5C34 56 59 56 84 56.5"/>
  <path d="M28 36V56"/>
  <path d="M46 35.5V56"/>
  <path d="M64 36V56"/>
  <path d="M20.5 35.5V26C20.5 24 21.5 23 23.5 23H37.5C39.5 23 40.5 24 40.5 26V35"/>
  <path d="M26.5 22.5C26 17 35 17 34.5 22.5"/>
  <path d="M47.5 35V30.5C47.5 28.5 48.5 27.5 50.5 27.5H58.5C60.5 27.5 61.5 28.5 61.5 30.5V35"/>
  <circle cx="78" cy="65.5" r="3" fill="currentColor" stroke="none"/>
</svg>`,
  christmas: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M48 22A22.3 22.3 0 0 0 16.5 53.5L48 85L79.5 53.5A22.3 22.3 0 0 0 48 22Z"/>
  <path d="M37.5 32.5L69 64"/>
  <path d="M58.5 32.5L27 64"/>
  <path d="M27 43L58.5 74.5"/>
  <path d="M69 43L37.5 74.5"/>
  <path d="M48 22L37.5 32.5"/>
  <path d="M27 43L16.5 53.5"/>
  <path d="M58.5 32.5L69 43"/>
  <path d="M48 21.5C39 7 57 7 48 21.5"/>
  <path d="M48 48.5L53 53.5L48 58.5L43 53.5Z" fill="currentColor" stroke="none"/>
</svg>`,
  easter: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M48 23.5C56 32 61 46 61 57.5C61 74.5 50 86 35.5 86S10 74.5 10 57.5C10 40 22 17 35.5 17C38 17 40 17.5 42 18.5"/>
  <path d="M12.6 46.5L20 40L27.5 47.5L35.5 40L43.5 47.5L51 40L59 47"/>
  <path d="M12.2 65.5C19 61 22.5 73 30 67S42.5 73 49.5 67C54 63.5 57.5 63 60.5 64"/>
  <path d="M72 86C71.5 62 75 36 84 12"/>
  <path d="M72.5 62C66 60 63.5 54 66.5 47.5C72 50 74.5 56 72.5 62Z"/>
  <path d="M75.5 51C75.5 44 79.5 39 86 38.5C87.5 45 83 50.5 75.5 51Z"/>
  <path d="M77.5 35C71 33.5 68 28 70.5 21.5C76.5 23 79.5 29 77.5 35Z"/>
  <circle cx="35.5" cy="56.5" r="3.2" fill="currentColor" stroke="none"/>
</svg>`,
  midsummer: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M32 65C20 57.5 18.5 44.5 29 35C29.5 39.5 31 42.5 34 44.5C33 30.5 38 19 49.5 10C49 22 58.5 27 62 37.5C63 41 63 44 62.5 47C65.5 45 67 42.5 67.5 39C77 47.5 76 58 66 65"/>
  <path d="M42 65.5C37.5 58 43 53 47.5 45.5C53 52 59.5 58 55 65.5"/>
  <path d="M14 86C34 81 56 76.5 82 72"/>
  <path d="M82 86C74.5 84 67 82.3 59.5 80.7"/>
  <path d="M14 72C22 73.3 30 74.7 38 76.3"/>
  <circle cx="75" cy="22" r="3" fill="currentColor" stroke="none"/>
</svg>`,
  cinema: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
  <path d="M40.4 19A16 16 0 1 1 35.7 13.9"/>
  <path d="M71.8 23.8A12.5 12.5 0 1 1 68.2 19.8"/>
  <circle cx="26.5" cy="27" r="3.5" fill="currentColor" stroke="none"/>
  <circle cx="61" cy="30" r="3.5" fill="currentColor" stroke="none"/>
  <path d="M14 48.5C31 48 45 48 61.5 48.5C64 48.6 65 49.8 65 52C65.4 60 65.4 67 65 75C65 77.5 64 78.5 61.5 78.5C46 79 31 79 14 78.5C11.5 78.5 10.2 77.5 10 75C9.6 67 9.6 60 10 52C10 49.8 11.5 48.6 14 48.5Z"/>
  <path d="M65 59L73 54.5V72.5L65 68"/>
  <path d="M79.5 56.5L86 53"/>
  <path d="M80 63.5H86"/>
  <path d="M79.5 70.5L86 74"/>
  <path d="M21 79L18.5 86"/>
  <path d="M54 79L56.5 86"/>
</svg>`,
}
