// Mocha's build for browsers sets a global and exports an instance; the harness wants the class, as in Node. By
// its path, as this file stands in for whatever is imported from 'mocha'.
import '../../node_modules/mocha/mocha.js';

const { Mocha } = globalThis as unknown as { readonly Mocha: typeof import('mocha') };
export default Mocha;
