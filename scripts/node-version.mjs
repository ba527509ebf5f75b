/**
 * Imported first by the scripts: the packages bring the version of Node that they need, and npm puts it before the
 * machine's own. Where it is not (packages installed without their scripts, say), it is better said at once.
 */
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This runs on Node ${process.versions.node}, but needs 24. Run it through npm (npm start, npm test); if it was,\n` +
      'install the packages again with their scripts allowed: npm ci --ignore-scripts=false',
  );
  process.exit(1);
}
