// Unpack the package's Chromium, the libraries it needs and its font into the folder that TMPDIR names.
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const packed = new URL("node_modules/@sparticuz/chromium/bin/", import.meta.url);
for (const part of ["chromium.br", "al2023.tar.br", "fonts.tar.br"]) await inflate(fileURLToPath(new URL(part, packed)));
