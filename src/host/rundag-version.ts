/** Rundag's version; a test holds it against `package.json`. */
export const rundagVersion = '0.1.0';
