/** `npm start`: builds the guide and serves it as a real host would. */
import './build.ts'
import './serve.ts'
