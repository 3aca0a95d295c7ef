#!/usr/bin/env node
// Stands in for the `code` executable, with VS Code's server build and a headless Chromium (see README.md).
import { manageExtensions, wantsManagement } from './manage.mjs';
import { readOptions } from './options.mjs';
import { openWindow } from './window.mjs';

const options = readOptions(process.argv.slice(2));
process.exit(wantsManagement(options) ? await manageExtensions(options) : await openWindow(options));
