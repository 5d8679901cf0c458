/* global describe, expect, test */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesInstalled } from '../../scripts/packages.mjs';

const packages = {
  'node_modules/one': { version: '1.0.0' },
  'node_modules/two': { version: '2.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const installed = Object.fromEntries(Object.entries(packages).slice(0, 2));

/** A checkout whose lock file asks for `packages`, after an installation of `present`. */
function checkout(present) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': { name: 'it' }, ...packages } }));
  for (const path of Object.keys(present)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), '{}');
  }
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
  return folder;
}

describe('the packages', () => {
  test('are installed when all are there that this system can have', () => {
    expect(packagesInstalled(checkout(installed))).toBe(true);
  });

  test('are missing in a fresh clone', () => {
    const folder = checkout(installed);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(packagesInstalled(folder)).toBe(false);
  });

  test('are missing after an interrupted installation, which has not written its record', () => {
    const folder = checkout(installed);
    rmSync(join(folder, 'node_modules/.package-lock.json'));
    expect(packagesInstalled(folder)).toBe(false);
  });

  test('are missing when the lock file asks for another version', () => {
    const folder = checkout({ ...installed, 'node_modules/two': { version: '1.9.0' } });
    expect(packagesInstalled(folder)).toBe(false);
  });

  test('are missing when a folder is gone', () => {
    const folder = checkout(installed);
    rmSync(join(folder, 'node_modules/one'), { recursive: true });
    expect(packagesInstalled(folder)).toBe(false);
  });
});
