export default {
  globs: ['src/{theme,elements,widgets}/**/*.ts'],
  exclude: ['src/**/generated/**', 'src/**/define.ts'],
  outdir: '.storybook/generated',
  litelement: true,
  packagejson: false,
  quiet: true,
};
