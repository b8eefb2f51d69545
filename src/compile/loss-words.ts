/** What no reader meets on the page after a loss (rule 14). */
export const lossWords = /\b(bab(?:y|ies)|feed\w*|fed|latch\w*|nurs(?:e|es|ed|ing)|suppl(?:y|ies)|breast-?fe\w*|infants?|newborns?|napp(?:y|ies))\b/i
