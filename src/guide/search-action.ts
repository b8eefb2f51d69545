/**
 * The action of every form with a field to type in. For any other, Chromium asks a server of its maker what the fields are for, and
 * tells it by a hash which site's form it is; what looks like a search it leaves alone. No form is ever sent: the policy forbids it.
 */
export const searchAction = '/search'
