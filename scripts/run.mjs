#!/usr/bin/env node
// The door of every npm script. It must parse and speak on a Node that is too old for the rest, so it imports
// nothing before it has looked at the version, and uses no syntax newer than ES2017 plus import().
const OLDEST = 20;
const running = process.versions.node;

if (Number(running.split('.')[0]) < OLDEST) {
  console.error(
    `This project needs Node ${OLDEST} or newer to start (it then brings the newer Node it builds with); ` +
      `this is Node ${running}.`,
  );
  process.exitCode = 1;
} else {
  import('./tasks.mjs')
    .then(({ main }) => main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error) => {
      console.error(`\n${error.message}`);
      if (process.env.DEBUG) console.error(error.stack);
      process.exitCode = 1;
    });
}
