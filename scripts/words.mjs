/**
 * What `npm start` says, in Danish on a Danish machine and in English elsewhere. Plain JavaScript, since it speaks
 * before anything is installed; the texts of the app itself are in shared/locales.
 */

const texts = {
  installing: {
    da: 'Henter det, appen er bygget af. Det tager et par minutter første gang.',
    en: 'Fetching what the app is built from. This takes a few minutes the first time.',
  },
  installFailed: {
    da: 'Det lykkedes ikke at hente det, appen er bygget af. Er der internet? Prøv igen.',
    en: 'Could not fetch what the app is built from. Is there internet? Try again.',
  },
  building: { da: 'Bygger appen.', en: 'Building the app.' },
  buildFailed: {
    da: 'Appen kunne ikke bygges. Grunden står ovenfor.',
    en: 'The app could not be built. See above.',
  },
  fetchingElectron: {
    da: 'Henter Electron, som appen vises i (ca. 120 MB).',
    en: 'Fetching Electron, which shows the app (about 120 MB).',
  },
  electronUnreachable: {
    da: 'Electron kan ikke hentes her; appen åbner i et browservindue i stedet.',
    en: 'Electron cannot be fetched here; the app opens in a browser window instead.',
  },
  desktopHoldsPlace: {
    da: 'Stedet ligger i skrivebordsappen, men Electron kan ikke hentes lige nu. Prøv igen med internet, eller begynd i browseren med: npm start -- --browser',
    en: 'The place is kept in the desktop app, but Electron cannot be fetched now. Try again with internet, or begin in the browser with: npm start -- --browser',
  },
  desktopImpossible: {
    da: 'Electron kan ikke hentes eller vises her, så skrivebordsappen kan ikke åbnes.',
    en: 'Electron cannot be fetched or shown here, so the desktop app cannot be opened.',
  },
  stayingInBrowser: {
    da: 'Stedet ligger i browseren. Skift til skrivebordsappen med: npm start -- --desktop',
    en: 'The place is kept in the browser. Change to the desktop app with: npm start -- --desktop',
  },
  switchingHost: {
    da: 'Browser og skrivebordsapp har hver sine data. Flyt stedet med "Gem en kopi" i den ene og "Åbn en kopi" i den anden.',
    en: 'Browser and desktop app each keep their own data. Move the place with "Save a copy" in one and "Open a copy" in the other.',
  },
  serving: {
    da: 'Appen er åben på {address} (slut med Ctrl+C)',
    en: 'The app is open at {address} (end with Ctrl+C)',
  },
  noBrowser: {
    da: 'Der er ingen Chrome, Chromium eller Edge at vise appen i. Åbn {address} i en browser (slut med Ctrl+C)',
    en: 'There is no Chrome, Chromium or Edge to show the app in. Open {address} in a browser (end with Ctrl+C)',
  },
  noDisplay: {
    da: 'Her er ingen skærm at vise appen på. Den er åben på {address} (slut med Ctrl+C)',
    en: 'There is no display to show the app on. It is open at {address} (end with Ctrl+C)',
  },
  alreadyRunning: {
    da: 'Appen er allerede i gang på {address}',
    en: 'The app is already running at {address}',
  },
  anotherCopy: {
    da: 'En anden kopi af Åbent Mødested er i gang på {address}: luk den først.',
    en: 'Another copy of Åbent Mødested is running at {address}: close it first.',
  },
  portTaken: {
    da: 'Et andet program bruger {address}, som appen skal bruge: luk det, og prøv igen.',
    en: 'Another program uses {address}, which the app needs: close it and try again.',
  },
  windowFailed: {
    da: 'Vinduet blev lukket med det samme. Grunden:',
    en: 'The window closed at once. The reason:',
  },
  ended: { da: 'Appen er lukket.', en: 'The app is closed.' },
  wrongUse: {
    da: 'Brug: npm start [-- --desktop | --browser]',
    en: 'Use: npm start [-- --desktop | --browser]',
  },
}

/** @typedef {keyof typeof texts} Saying */

const language = systemLanguage()

/**
 * @param {Saying} what
 * @param {Record<string, string>} [values]
 */
export function sentence(what, values = {}) {
  return texts[what][language].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

/**
 * One line on standard error, which leaves standard output to those who count on it.
 * @param {Saying} what
 * @param {Record<string, string>} [values]
 */
export function say(what, values) {
  process.stderr.write(`${sentence(what, values)}\n`)
}

/** @returns {'da' | 'en'} */
function systemLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const told = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale
  return told.toLowerCase().startsWith('da') ? 'da' : 'en'
}
