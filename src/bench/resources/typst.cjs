// Makes a PDF of each Typst file: node typst.cjs MODULE keep|evict OUTPUT FILE…
const { mkdirSync, writeFileSync } = require('fs');
const { basename, join, resolve } = require('path');

const [, , module_, cache, output, ...files] = process.argv;
const { NodeCompiler } = require(resolve(module_));

const compiler = NodeCompiler.create({
  workspace: resolve('.'),
  fontArgs: [{ fontPaths: [resolve('templates/fonts')] }],
});
mkdirSync(output, { recursive: true });
for (const file of files) {
  const pdf = compiler.pdf({ mainFilePath: resolve(file) }, { pdfStandard: 'ua-1' });
  writeFileSync(join(output, basename(file, '.typ') + '.pdf'), pdf);
  if (cache === 'evict') {
    compiler.evictCache(0);
  }
}
