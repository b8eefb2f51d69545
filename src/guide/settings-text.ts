/** Every text of the settings, by name; each language has all of them in content/<language>/settings.yaml. They come with the settings. */
export const settingsKeys = [
  'off', 'on', 'usual',
  // See
  'size', 'sizeLarge', 'sizeLargest',
  // Touch
  'hand', 'sideFirst', 'pace', 'paceSlower', 'vibration', 'cannotVibrate',
  // Hear
  'sound', 'voice', 'voiceSpeed', 'speedSlow', 'speedFast',
  // Words
  'word', 'wordBreast', 'wordChest', 'degrees', 'degreesBoth', 'degreesCelsius', 'degreesFahrenheit',
  // Log
  'log',
  // The file
  'saveFile', 'openFile', 'fileSaved', 'fileNotSaved', 'fileOpened', 'fileWrong', 'fileNewer', 'fileNotKept',
  // Delete
  'deleteAll', 'deleteSure', 'deleteYes', 'deleteNo', 'deleted', 'notDeleted',
] as const

export type SettingsText = Readonly<Record<(typeof settingsKeys)[number], string>>
