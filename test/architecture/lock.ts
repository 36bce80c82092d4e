/** Finds the holes of a lock file: packages of other platforms that the registry did not name when it was written. */

/** The part of package-lock.json that is read here. */
export interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** Where Node would look for a package that is asked for in `from`: its own node_modules, then each further out. */
function* places(from: string, name: string): Generator<string> {
  let folder = from;
  for (;;) {
    yield folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (folder === '') return;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut === -1 ? '' : folder.slice(0, cut);
  }
}

/** Every optional dependency without an entry of its own, as `package → dependency`. `npm ci` fails on each. */
export function holesIn({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(path, name).some((place) => place in packages))
      .map((name) => `${path || '(root)'} → ${name}`),
  );
}
