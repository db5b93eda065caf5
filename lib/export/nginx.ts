/** A configuration for nginx that serves the site as the built-in server does. */
import { embedFolder } from '../content/addresses'
import {
  cacheControl,
  contentTypes,
  framedHeaders,
  keptPaths,
  openHeaders,
  openPattern,
  otherType,
  siteHeaders,
  speculationRules,
} from './headers'
import { type Redirects, redirectsFile, unknownVersion } from './redirects'

export type NginxOptions = {
  /** folder made by `npm run build`, as an absolute path */
  root: string
  /** what nginx's `listen` takes: a port, or address and port */
  listen: string
  /** true when nginx has the module brotli_static */
  brotli: boolean
  /** of its pages */
  addresses: readonly string[]
  redirects: Redirects
}

/**
 * @returns a `map` and a `server` block, to be included in nginx's `http` block
 * @throws when the folder's name can not stand in a configuration of nginx
 */
export function nginxConfig({ root, listen, brotli, addresses, redirects }: NginxOptions): string {
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`
  const headers = Object.entries(siteHeaders).map(
    ([name, value]) => `add_header ${name} ${name in framedHeaders ? variable(name) : quoted(value)} always;`,
  )
  const framed = Object.entries(framedHeaders).map(
    ([name, value]) =>
      `map $uri ${variable(name)} {\n    default ${quoted(siteHeaders[name] ?? '')};\n    "~^${embedFolder}" ${quoted(value)};\n}`,
  )
  const open = Object.entries(openHeaders).map(([name, value]) => ({
    name,
    value,
    variable: variable(name),
  }))
  return `# Made by "npm run nginx-config". Make it again when the headers of the site change.

map "$status $uri" $site_cache {
    default ${quoted(cacheControl('/'))};
    "~^404 " "no-store";
${keptPaths.map(([start, cache]) => `    "~^\\d+ ${start.replaceAll('.', '\\.')}" ${quoted(cache)};`).join('\n')}
}

# Pages that other sites may show in a frame.
${framed.join('\n')}

# Headers without a value are not sent.
${open.map(({ variable, value }) => `map $uri ${variable} {\n    default "";\n    ${quoted(`~${openPattern}`)} ${quoted(value)};\n}`).join('\n')}

# A page is sent as Markdown to those who ask for that and do not name HTML before it.
map $http_accept $site_page {
    default index.html;
    "~*text/html.*text/markdown" index.html;
    "~*text/markdown(?! *; *q=0(?:\\.0*)?(?: |,|$))" index.md;
}
map $request_uri $site_vary {
    default "";
    "~^[^?]*/(?:\\?|$)" "Accept";
}

# Where retired addresses lead.
map $uri $site_successor {
    default "";
${meant(redirects)}
}

# The address that a path means: in upper case, or with the sign that ends a sentence after it.
map $uri $site_address {
    default "";
${meant(new Map(addresses.map((address) => [address, address])))}
}

map $uri $site_missing {
    default /404.html;
    "~^${unknownVersion.folder}" ${unknownVersion.page};
}

server {
    listen ${listen};
    server_name _;
    server_tokens off;
    absolute_redirect off;

    root ${folder(root)};
    autoindex off;
    error_page 404 $site_missing;
    sendfile on;

    types {
${[...contentTypes].map(([ending, type]) => `        ${quoted(type)} ${ending};`).join('\n')}
    }
    default_type ${otherType};

    # The copies that the build made beside each file.
    gzip off;
    gzip_static on;
    gzip_vary on;${brotli ? '\n    brotli_static on;' : ''}

    etag on;
    add_header Cache-Control $site_cache always;
    add_header Vary $site_vary;
    ${open.map(({ name, variable }) => `add_header ${name} ${variable};`).join('\n    ')}
    ${headers.join('\n    ')}

    if ($site_successor) {
        return 301 $site_successor$is_args$args;
    }
    location / {
        try_files $uri @page;
    }
    # Hidden files, copies for one encoding, files for other hosts.
    location ~ /\\.|\\.(br|gz)$|^/_headers$|^${redirectsFile}$ {
        return 404;
    }
    location ~ /$ {
        try_files \${uri}$site_page \${uri}index.html @page;
    }
    location @page {
        if (-f $request_filename/index.html) {
            rewrite ^(.*)$ $1/ permanent;
        }
        if ($uri = $site_address) {
            return 404;
        }
        if ($site_address) {
            return 301 $site_address$is_args$args;
        }
        return 404;
    }
    location = ${speculationRules.file} {
        types {}
        default_type ${speculationRules.type};
    }
}
`
}

/** Lines of a map from every way to write an address. */
function meant(addresses: ReadonlyMap<string, string>): string {
  return [...addresses]
    .map(([from, to]) => `    "~*^${from.replace(/\/$/, '')}/?[.,;:!?)]?$" ${to};`)
    .join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function folder(root: string): string {
  if (!/^\/[^$\n]*$/.test(root))
    throw new Error(
      `the folder "${root}" can not stand in nginx's configuration; give an absolute path without "$"`,
    )
  return quoted(root)
}
