const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

module.exports = {
  testEnvironment: 'jsdom',
  transform: { '\\.[jt]sx?$': swc },
  // Jest leaves what is in node_modules as it is; modules have to be made into what it can require().
  transformIgnorePatterns: ['/node_modules/(?!.*(@digital-facilitation|valibot))'],
};
