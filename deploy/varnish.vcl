vcl 4.1;

# Varnish before nginx with the configuration of "npm run nginx-config". Keeps pages for 5 minutes, so that a
# correction is seen by then even if nobody purges; after an upload, "npm run purge" makes it seen at once. While nginx
# is down, pages of up to 3 days ago are shown. Start varnishd with -p http_gzip_support=off: the copies in br and gzip
# are made by the build. tests/export/varnish.test.ts runs this file.

import purge;
import std;

backend default {
    .host = "127.0.0.1";
    .port = "8080";
    .connect_timeout = 1s;
    .first_byte_timeout = 5s;
    .between_bytes_timeout = 5s;
    .probe = {
        .request = "HEAD / HTTP/1.1" "Host: site" "Connection: close";
        .interval = 1s;
        .timeout = 1s;
        .window = 3;
        .threshold = 2;
        .initial = 2;
    }
}

# Who may purge: the machine of the upload.
acl uploader {
    "localhost";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ uploader) {
            return (synth(405));
        }
        return (hash);
    }
    if (req.method != "GET" && req.method != "HEAD") {
        return (synth(405));
    }

    # No answer depends on these; a query only follows a reader to another address.
    unset req.http.Cookie;
    unset req.http.Authorization;
    if (req.restarts == 0) {
        set req.http.X-Query = regsub(req.url, "^[^?]*", "");
        set req.url = regsub(req.url, "\?.*$", "");
    }

    # One copy for each answer that nginx gives: Markdown or HTML, br or gzip or neither.
    if (req.http.Accept ~ "(?i)text/html.*text/markdown" ||
        req.http.Accept !~ "(?i)text/markdown(?! *; *q=0(?:\.0*)?(?: |,|$))") {
        unset req.http.Accept;
    } else {
        set req.http.Accept = "text/markdown";
    }
    if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?! *; *q=0(?:\.0*)?(?: |,|$))") {
        set req.http.Accept-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?! *; *q=0(?:\.0*)?(?: |,|$))") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }

    # Nothing stale while nginx can be asked; what it can not answer is tried once more with what is kept.
    if (std.healthy(req.backend_hint) && req.restarts == 0) {
        set req.grace = 0s;
    } else {
        set req.grace = 3d;
    }
    return (hash);
}

# One site, whatever name it is asked by.
sub vcl_hash {
    hash_data(req.url);
    return (lookup);
}

sub vcl_hit {
    if (req.method == "PURGE") {
        call purged;
    }
}

sub vcl_miss {
    if (req.method == "PURGE") {
        call purged;
    }
}

# Out of date from now on, but kept for when nginx is down.
sub purged {
    purge.soft(0s);
    return (synth(200));
}

sub vcl_backend_fetch {
    # nginx knows a file by its second and its size; a correction in the same second would be "not modified".
    unset bereq.http.If-None-Match;
    unset bereq.http.If-Modified-Since;
}

sub vcl_backend_response {
    # An answer that failed must not take the place of a page that is kept.
    if (beresp.status >= 500) {
        return (abandon);
    }
    # Pages say max-age=0, which is meant for browsers; wrong addresses say no-store, and are not kept.
    if (beresp.http.Cache-Control !~ "no-store") {
        if (beresp.ttl < 5m) {
            set beresp.ttl = 5m;
        }
        set beresp.grace = 3d;
    }
}

sub vcl_backend_error {
    return (abandon);
}

sub vcl_synth {
    if (resp.status == 503 && req.restarts == 0) {
        return (restart);
    }
}

sub vcl_deliver {
    if (resp.status == 301) {
        set resp.http.Location = resp.http.Location + req.http.X-Query;
    }
    unset resp.http.X-Varnish;
    unset resp.http.Via;
}
