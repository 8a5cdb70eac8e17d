export default {
  globs: ['src/{theme,elements,widgets}/**/*.ts'],
  exclude: ['src/**/generated/**', 'src/**/define.ts'],
  outdir: 'dist/npm',
  litelement: true,
  quiet: true,
};
