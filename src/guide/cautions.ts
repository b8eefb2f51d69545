/** What stands beside a step of cold, warmth or medicine (rules 9 and 13), and how a hungry baby is fed (rule 14): the ids of its sections. */
export const cautionIds: readonly string[] = ['feed-your-baby-first', 'pain-medicines', 'cold-and-warmth']
