// Mocha's build for browsers sets a global and exports an instance; the harness wants the class, as in Node.
import 'mocha/mocha.js';

const { Mocha } = globalThis as unknown as { readonly Mocha: typeof import('mocha') };
export default Mocha;
