import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { everyFace, fontFile } from '../desk/pdf/fontCatalogue.ts';
import manifest from '../package.json' with { type: 'json' };
import { NOT_SHIPPED } from './shipped.ts';

/**
 * What goes into app.asar: the three bundles, and of the packages that stay outside them only what is loaded. The order counts: the
 * last pattern that fits a file decides.
 */
function files(): string[] {
  const fonts = everyFace().map(fontFile);
  const without = (...patterns: string[]) => patterns.map((pattern) => `!node_modules/${pattern}`);
  return [
    'out/{main,preload,renderer}/**/*',
    'out/licences.json',
    'package.json',
    // The screen's fonts are the pages' fonts: the door gives them out of their packages (`screenFont`).
    '!out/renderer/assets/*.ttf',
    ...without(...NOT_SHIPPED.map((name) => `${name}/**`), '@napi-rs/**', '.bin/**', '.package-lock.json'),
    // Types, maps, papers, sources, tests, and builds for other ways of loading.
    ...without(
      '**/*.{d.ts,d.mts,d.cts,map,md,markdown,ts,mts,cts,flow,tsbuildinfo}',
      '**/{test,tests,__tests__,example,examples,docs,doc,.github,coverage,bench,benchmark,benchmarks}/**',
      '**/{CHANGELOG*,HISTORY*,AUTHORS*,bower.json,.*,Makefile,tsconfig*.json,karma.conf.js,rollup.config.*}',
      '**/*.{umd.cjs,iife.js,umd.js}',
    ),
    ...without(
      'docx/dist/{*.cjs,html.mjs,macros.mjs,math.mjs,watermarks.mjs,embedded-files.mjs,bibliography.mjs}',
      'zod/{src,v3,v4-mini,mini}/**',
      'zod/**/*.cjs',
      'linkedom/{types,cjs}/**',
      'linkedom/worker.js',
      'hyphen/*/**',
      'eld/src/{ngrams,entries}/*{large,medium}.js',
      'eld/src/{ngrams,entries}/{small,static.small}.js',
      'pdfkit/js/*{browser,old,standalone,es5}*',
      'temml/{src,contrib,dist/temml.js,dist/temml.min.js,dist/*.css,dist/*.woff2}',
      'temml/{src,contrib}/**',
      'brotli/{build,compress.js}',
      'brotli/build/**',
      'pako/dist/**',
      'defuddle/dist/index.full.js',
      'fontkit/{src,dist/browser*}',
      'fontkit/{src}/**',
      '@swc/helpers/{src,_}/**',
      'harfbuzzjs/dist/harfbuzz-subset.wasm',
      '**/src/__fixtures__/**',
      'fflate/{umd,esm/browser.js,lib/browser.cjs}',
      'fflate/umd/**',
      'mathml-to-latex/dist/bundle.min.js',
      'diff/{dist,libcjs}/**',
      'postal-mime/dist/cjs/**',
      'bidi-js/{src,dist/*.min.*}',
    ),
    'node_modules/hyphen/patterns/**',
    // Of pdf.js the reader for Node; the screen has its own in the bundle.
    ...without(
      'pdfjs-dist/{build,web,types,image_decoders,standard_fonts}/**',
      'pdfjs-dist/legacy/{web,image_decoders}/**',
    ),
    ...without('pdfjs-dist/legacy/build/*.min.mjs', 'pdfjs-dist/legacy/build/*sandbox*', 'pdfjs-dist/webpack.mjs'),
    // Of the fonts the cuts that are set.
    ...without('@expo-google-fonts/**', '@embedpdf/**'),
    ...[...new Set(fonts.map(({ package: name }) => name))].flatMap((name) => [
      `node_modules/${name}/package.json`,
      `node_modules/${name}/index.js`,
      `node_modules/${name}/dist/index.*js`,
      `node_modules/${name}/{LICENSE*,OFL*}`,
    ]),
    ...fonts.map(({ package: name, path }) => `node_modules/${name}/${path}`),
  ];
}

/**
 * The packages for Windows, macOS and Linux. Nothing is published and no updater is inside: the program never goes to the net
 * (`packaging/README.md` says how updates are signed and brought).
 */
export function builderConfig(output: string): Configuration {
  return {
    appId: 'org.briefwright.desktop',
    productName: 'Briefwright',
    copyright: 'MIT licence',
    extraMetadata: { author: 'Briefwright', desktopName: 'briefwright.desktop' },
    electronVersion: manifest.devDependencies.electron,
    directories: { output, buildResources: 'packaging/icons' },
    files: files(),
    extraResources: [{ from: join(output, 'sbom.cdx.json'), to: 'sbom.cdx.json' }],
    asar: { smartUnpack: false },
    // Every package is plain JavaScript or WebAssembly: there is nothing to compile for Electron.
    npmRebuild: false,
    publish: null,
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: [
      {
        ext: 'briefing',
        name: 'Briefing',
        description: 'Briefwright briefing',
        mimeType: 'application/x-briefwright-briefing',
        role: 'Editor',
        rank: 'Owner',
      },
    ],
    win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }], icon: 'icon.png', verifyUpdateCodeSignature: true },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      // The library is the analyst's: taking the program away leaves it.
      deleteAppDataOnUninstall: false,
    },
    mac: {
      target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
      icon: 'icon.png',
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'packaging/entitlements.mac.plist',
      entitlementsInherit: 'packaging/entitlements.mac.plist',
      notarize: true,
    },
    linux: {
      target: ['AppImage', 'deb'],
      icon: 'icon.png',
      executableName: 'briefwright',
      syncDesktopName: true,
      category: 'Office',
      synopsis: 'Briefings whose quotations are checked and whose numbers have an origin',
      maintainer: 'Briefwright <briefwright@localhost>',
    },
    deb: {
      depends: [
        'libgtk-3-0',
        'libnotify4',
        'libnss3',
        'libxss1',
        'libxtst6',
        'xdg-utils',
        'libatspi2.0-0',
        'libuuid1',
        'libsecret-1-0',
      ],
    },
  };
}
