// Jest's DOM with the fetch of Node beside it, as many projects have it: the fetch and nothing that belongs to it.
const { join } = require('node:path')
const { TestEnvironment } = require(join(process.env.PEERS, 'jest-environment-jsdom'))

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.fetch = fetch
    this.global.outerBlob = Blob
  }
}
