/** Every text of pictures that move, and of how they are drawn, by name; each language has all of them in content/<language>/drawing.yaml. They come with what draws. */
export const drawingKeys = [
  // Moving picture
  'movingPicture', 'play', 'pause', 'slower', 'normalSpeed', 'halfSpeed', 'quarterSpeed', 'stepBack', 'stepForward', 'previousPicture', 'nextPicture', 'showScene', 'allScenes',
  // Choices
  'drawingSide', 'drawingSkin', 'asDrawn', 'skinPorcelain', 'skinSand', 'skinHoney', 'skinBrown', 'skinDeep', 'skinLines', 'drawingBreast', 'breastRound', 'breastFull', 'breastLong',
] as const

export type DrawingText = Readonly<Record<(typeof drawingKeys)[number], string>>
