export { default as bytes } from './es.model'
