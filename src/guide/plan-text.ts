/** Every text of plans, by name; each language has all of them in content/<language>/plan.yaml. They come with the plan. */
export const planKeys = [
  'yourPlan',
] as const

export type PlanText = Readonly<Record<(typeof planKeys)[number], string>>
