// The test driver tells Chromium to keep its hands off every keychain; this says again which one it is, as a person's
// desktop does.
const { app } = require('electron');

app.commandLine.appendSwitch('password-store', 'gnome-libsecret');
