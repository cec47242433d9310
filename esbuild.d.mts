import type { BuildOptions } from 'esbuild';

/** How to make each bundle. Paths are relative to the project's folder. */
export function bundles(options: { readonly minify: boolean }): Readonly<Record<string, BuildOptions>>;
