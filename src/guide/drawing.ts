export type { Drawing } from '../drawing/drawing.ts'
