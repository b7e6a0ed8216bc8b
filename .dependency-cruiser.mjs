// The layers as rules: "the order of the folders is the direction of the imports".

/** The domain's order: a module sees only the modules before it, and of those only their door (index.ts). */
const modules = [
  'territory',
  'access',
  'workspace',
  'standards',
  'people',
  'review',
  'programme',
  'organisation',
  'target',
  'funding',
  'support',
  'nutrition',
  'work',
  'communication',
  'monitoring',
  'indicator',
  'poverty',
  'reporting',
  'publicity',
  'exchange',
];

const isTest = '[.]test[.]tsx?$';
const server = '^server/src/';

/** Everything under `folder` may reach only what matches `allowed` (or its own folder). */
const only = (name, folder, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: isTest },
  to: { pathNot: [`^${folder}/`, ...allowed] },
});

const moduleRules = modules.map((module, index) => ({
  name: `module-order-${module}`,
  comment:
    `${module} may use ${index === 0 ? 'no other module' : `only ${modules.slice(0, index).join(', ')}`}. ` +
    'Let the later module add its field or rule to the earlier one, or move the shared idea down.',
  severity: 'error',
  from: { path: `${server}modules/${module}/`, pathNot: isTest },
  to: {
    path: `${server}modules/`,
    pathNot: modules.slice(0, index + 1).map((earlier) => `${server}modules/${earlier}/`),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle cannot be read from either end. Move what both need into a file below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere: mend the path, or add the package to the nearest package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only(
      'kernel-imports-nothing',
      'server/src/kernel',
      [],
      'The kernel is words without domain: no npm, no node:, no I/O. What needs those belongs in platform.',
    ),
    only(
      'engine-is-pure',
      'server/src/engine',
      [`${server}kernel/`],
      'The engine computes from its arguments with the kernel alone: no clock, no I/O, no npm. Hand it facts.',
    ),
    {
      name: 'platform-knows-no-domain',
      comment: 'The platform serves any domain. Let the module hand its part in, and boot join them.',
      severity: 'error',
      from: { path: `${server}platform/`, pathNot: isTest },
      to: { path: [`${server}(modules|boot)/`, `${server}[^/]+[.]ts$`, '^(admin|seeds|test)/'] },
    },
    {
      name: 'modules-look-down',
      comment: 'A module uses platform, engine and kernel. What joins modules stands in boot.',
      severity: 'error',
      from: { path: `${server}modules/`, pathNot: isTest },
      to: { path: [`${server}boot/`, `${server}[^/]+[.]ts$`, '^(admin|test)/'] },
    },
    {
      name: 'module-door',
      comment: 'Import another module through its index.ts, and export there what others may rely on.',
      severity: 'error',
      from: { path: `${server}modules/([^/]+)/`, pathNot: isTest },
      to: {
        path: `${server}modules/`,
        pathNot: [`${server}modules/$1/`, `${server}modules/[^/]+/index[.]ts$`],
      },
    },
    {
      name: 'module-is-in-the-order',
      comment: 'A new module needs its place in the array at the top of .dependency-cruiser.mjs.',
      severity: 'error',
      from: {},
      to: { path: `${server}modules/[^/]+/`, pathNot: `${server}modules/(${modules.join('|')})/` },
    },
    ...moduleRules,
    {
      name: 'boot-is-the-top',
      comment: 'Only main.ts and cli.ts start boot; whatever they share with others belongs further down.',
      severity: 'error',
      from: { path: `${server}`, pathNot: [`${server}boot/`, `${server}(main|cli)[.]ts$`, isTest] },
      to: { path: `${server}boot/` },
    },
    {
      name: 'entries-start-boot-only',
      comment: 'main.ts and cli.ts start the process and nothing else: put the work in boot.',
      severity: 'error',
      from: { path: `${server}(main|cli)[.]ts$` },
      to: { path: '^(server|schema|seeds|admin|test)/', pathNot: `${server}boot/` },
    },
    {
      name: 'schema-imports-nothing',
      comment: 'The contract depends on nothing, so that every package can depend on it.',
      severity: 'error',
      from: { path: '^schema/src/', pathNot: isTest },
      to: { pathNot: '^schema/src/' },
    },
    {
      name: 'seeds-see-schema-only',
      comment: 'The plan and its records are data: they know the contract, not the server that stores them.',
      severity: 'error',
      from: { path: '^seeds/', pathNot: isTest },
      to: { path: '^(server|admin|test)/' },
    },
    {
      name: 'admin-sees-schema-only',
      comment: 'The admin knows the wire and the contract. What both ends must agree on belongs in schema.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(server|seeds|test)/' },
    },
    only(
      'grid-stands-alone',
      'admin/src/grid',
      ['^schema/src/reading/'],
      'The grid has no domain word in it. Hand it what it needs from outside as an argument.',
    ),
    {
      name: 'no-tests-in-sources',
      comment: 'Code that ships cannot lean on a test. Move what both need into its own file.',
      severity: 'error',
      from: { pathNot: [isTest, '^test/'] },
      to: { path: [isTest, '^test/'] },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'The package is there by chance only: add it to the dependencies of the package that imports it.',
      severity: 'error',
      from: { pathNot: isTest },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/@types/',
      },
    },
  ],
  options: {
    // The only parser of the three that reads this TypeScript: dependency-cruiser 17 knows no typescript 7.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Its parser takes no JSX: what components import is held by oxlint (no-cycle, no-restricted-imports).
    exclude: { path: ['(^|/)dist/', '[.]tsx$'] },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
