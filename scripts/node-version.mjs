const oldest = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `dragoman needs Node ${oldest.join('.')} or newer; this is ${process.version}. ` +
      'Install a newer one from https://nodejs.org, or run `nvm install` in this folder.',
  );
  process.exit(1);
}
