/** Words that are easy to spell and to remember: as many as a byte has values, so that each is as likely as the next. */
export const passPhraseWords: readonly string[] = `
  abe agurk aks ananas anker appelsin arm avis bagel bakke bamse banan bas bil birk bjerg blad blomst
  blyant bold bolle bord brev brille bro brun bue bukser bus busk bølge bønne båd børste cykel dal
  dans delfin due dug dukke dør egern eg elefant elg engel eng fabel fad falk fasan ferie fest fe
  figen finger fisk fjeder fjer fjord flag flamme fløde flue flod frakke frost frugt frø fugl fyr
  fyrtårn får gaffel gade garn gave ged gedde glas gnist gren gris grus gryde græs grøn gul guld
  gulerod gyngestol gås gård hage halm halstørklæde hammer hane hare hat hav have hegn hest hjelm
  hjerte hjul honning hue humle hund hval hvede hyld hylde hytte hæk høne høst jord jul kage kaffe kam
  kanin kano kappe karse kasse kat kartoffel kiks kilde kirke kjole klokke klov knap ko kokos kop korn
  kost krage krans krebs krone krukke krus kurv kyst kål lade lam lampe land lind loft luft lyng lys
  lærke løg løve mad maj maler mandel mark marts melon mel minde mose mur musik mus myre mælk måge
  måne nat negl nisse nord nål nød ost ovn pande papir park pelikan pen perle pil pind plads plante
  plov post prik pude pære radise rav regn ris rose ræv rød saft salt sand sang sav sejl seng sild sko
  skov skrue sky smør sne snor sol spand spejl spids stang sten stjerne stol strand strik strøm suppe
  svale svane sværd sø tag taske te telt top torsk trold trin træ tråd tulipan tårn uge
`
  .trim()
  .split(/\s+/)

/** Four words by chance, "kaffe måne violin hegn": one of four thousand million. */
export function fourWords(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4))
  return Array.from(bytes, (byte) => passPhraseWords[byte]).join(' ')
}
