export { default as bytes } from './en.model'
