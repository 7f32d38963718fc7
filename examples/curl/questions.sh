#!/usr/bin/env bash
# Pacta from a shell. The first word is the address of the API, the second that of the site.
set -euo pipefail
api=${1:-http://localhost:4000/graphql}
site=${2:-http://localhost:3000}

# A question in GraphQL.
curl --silent --fail "$api" --header 'Content-Type: application/json' \
  --data '{"query": "{ agreements(first: 1) { totalCount nodes { title(locale: EN) } } }"}'

# The same list as a table, with the filters of the site.
curl --silent --fail "$site/en/agreements.csv?country=ml&domain=training" | sed --quiet 1,2p

# Again, only if something changed since.
curl --silent --fail --output /dev/null --write-out '%{http_code}\n' \
  --header "If-None-Match: $(curl --silent --head "$site/en/domains.json" | tr --delete '\r' | sed --quiet 's/^etag: //Ip')" "$site/en/domains.json"

# What becomes public in the next second.
curl --silent --fail --no-buffer --max-time 1 "$api" --header 'Accept: text/event-stream' --header 'Content-Type: application/json' \
  --data '{"query": "subscription { recordPublished { at change record { ... on Agreement { title(locale: EN) } } } }"}' || [ $? -eq 28 ]
