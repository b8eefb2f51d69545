import { holdsOnHost } from './host-promises.ts'

holdsOnHost('nginx')
