'use strict';
// Stands in for VS Code's device id: no device is told from another.
exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';
