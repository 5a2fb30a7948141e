// File search in VS Code calls this program; the real package downloads one at installation.
exports.rgPath = process.env.RG_PATH ?? 'rg'
