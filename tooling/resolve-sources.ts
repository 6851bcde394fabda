import { registerHooks } from 'node:module';

/*
 * Lets a script run a package's sources as they stand: they import each other by the names of the built
 * files, `./x.js`, where only `./x.ts` is there. `node --import ./tooling/resolve-sources.ts script.ts`
 */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\..*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
