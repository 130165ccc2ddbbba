/**
 * The names of what crosses between page and shell, and nothing else: the preload is bundled from these,
 * and a preload that carried the schemas would make every start slower.
 */
export const callNames = [
  'appInfo',
  'saveFile',
  'saveFiles',
  'openFile',
  'chooseFiles',
  'readChosenFile',
  'print',
  'setLanguage',
  'listening',
  'findSnapshots',
  'writeSnapshot',
  'keepAttachment',
  'readSnapshot',
  'chooseSecondFolder',
  'forgetSecondFolder',
  'showSnapshots',
  'listeningForClosing',
  'readyToClose',
  'setDataAside',
  'roomOnDisk',
] as const
export type Call = (typeof callNames)[number]

export const eventNames = ['menuCommand', 'fileOpened', 'closing'] as const
export type EventName = (typeof eventNames)[number]
