// Stands in for the native @vscode/spdlog: enough for VS Code's log files and output channels.
// `exports.x =` and not `module.exports = {}`: the server is an ES module and finds only names that are assigned so.
const fs = require('node:fs')
const path = require('node:path')

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off']

class Logger {
  constructor(file) {
    this.file = file
    this.level = levels.indexOf('info')
    this.raw = false
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.appendFileSync(file, '')
  }

  write(level, text) {
    if (level < this.level) return
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '')
    try {
      fs.appendFileSync(this.file, this.raw ? text : `${time} [${levels[level]}] ${text}\n`)
    } catch {
      // At shutdown the folder may be gone.
    }
  }

  trace(text) {
    this.write(0, text)
  }
  debug(text) {
    this.write(1, text)
  }
  info(text) {
    this.write(2, text)
  }
  warn(text) {
    this.write(3, text)
  }
  error(text) {
    this.write(4, text)
  }
  critical(text) {
    this.write(5, text)
  }

  getLevel() {
    return this.level
  }
  setLevel(level) {
    this.level = level
  }
  clearFormatters() {
    this.raw = true
  }
  setPattern() {}
  flush() {}
  drop() {}
}

const createLogger = (_name, file) => Promise.resolve(new Logger(file))

exports.createRotatingLogger = createLogger
exports.createAsyncRotatingLogger = createLogger
exports.setFlushOn = () => undefined
exports.setLevel = () => undefined
exports.shutdown = () => undefined
