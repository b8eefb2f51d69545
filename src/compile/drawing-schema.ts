import { z } from 'zod'
export const drawingSchema = z.any()
