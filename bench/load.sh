#!/usr/bin/env bash
# Measures the running wiki at N generated articles (1,000 and 10,000 unless given): import, start, reading beside nginx
# with the same pages as static files, searching beside a bare Lucene server, memory. In turn, in one run, on loopback.
#
#   bench/load.sh [N…]          PAIRS=5 RUN_SECONDS=8 SEARCH_PAIRS=3 SEARCH_SECONDS=6
#   bench/load.sh search [N…]   only /api/search and /api/suggest, 14,000 and 100,000 unless given; HEAP=1g
#
# Needs wrk, nginx, curl (Debian packages), node, and both jars:
#   ./mvnw -Pbench package -DskipTests
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
. .mvn/find-jdk.sh

pairs=${PAIRS:-5}
run_seconds=${RUN_SECONDS:-8}
search_pairs=${SEARCH_PAIRS:-3}
search_seconds=${SEARCH_SECONDS:-6}
heap=${HEAP:-256m}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
wiki_jar=wiki-web/target/virk-wiki.jar
bench_jar=bench/target/wiki-bench.jar
ticks_per_second=$(getconf CLK_TCK)

for tool in wrk nginx curl node; do
  command -v "$tool" >/dev/null || { echo "$tool is missing; on Debian: apt-get install $tool" >&2; exit 2; }
done
for jar in "$wiki_jar" "$bench_jar"; do
  [ -e "$jar" ] || { echo "$jar is missing; make it with: ./mvnw -Pbench package -DskipTests" >&2; exit 2; }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/wiki-load-XXXXXX")
chmod 755 "$work"
servers=()

stop_servers() {
  for pid in "${servers[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  for pid in "${servers[@]}"; do
    for _ in {1..100}; do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  servers=()
}
trap 'stop_servers; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

now() { echo "$EPOCHREALTIME"; }
since() { awk -v a="$1" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# Waits until an address answers with 200, for a minute at most.
await() {
  local url=$1 pid=$2 deadline=$((SECONDS + 60))
  until curl -sf -o /dev/null "$url"; do
    kill -0 "$pid" 2>/dev/null || { echo "the server for $url ended; see above" >&2; exit 1; }
    [ "$SECONDS" -lt "$deadline" ] || { echo "$url did not answer within a minute" >&2; exit 1; }
    sleep 0.02
  done
}

start_wiki() {
  wiki_port=$(free_port)
  local begun
  begun=$(now)
  "$java" "-Xmx$heap" -jar "$wiki_jar" --spring.profiles.active=demo "--server.port=$wiki_port" \
    "--virkwiki.store.path=$work/data" "--virkwiki.search.path=$work/index" --virkwiki.articles.first= \
    >>"$work/wiki.log" 2>&1 &
  wiki=$!
  servers+=("$wiki")
  await "http://127.0.0.1:$wiki_port/" "$wiki"
  start_took=$(since "$begun")
}

start_nginx() {
  nginx_port=$(free_port)
  cat >"$work/nginx.conf" <<CONF
$([ "$(id -u)" -ne 0 ] || echo 'user root;')
daemon off;
worker_processes 2;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  keepalive_timeout 1h;
  default_type "text/html; charset=utf-8";
  client_body_temp_path $work/nginx-body;
  proxy_temp_path $work/nginx-proxy;
  fastcgi_temp_path $work/nginx-fastcgi;
  uwsgi_temp_path $work/nginx-uwsgi;
  scgi_temp_path $work/nginx-scgi;
  server {
    listen 127.0.0.1:$nginx_port;
    root $work/static;
  }
}
CONF
  nginx -c "$work/nginx.conf" -e "$work/nginx.log" 2>>"$work/nginx.log" &
  nginx=$!
  servers+=("$nginx")
  await "http://127.0.0.1:$nginx_port$(head -1 "$work/pages")" "$nginx"
}

start_lucene() {
  lucene_port=$(free_port)
  "$java" -Xmx256m -Dsun.net.httpserver.nodelay=true -cp "$bench_jar" dk.virkwiki.bench.BareLuceneServer \
    "$work/articles" "$lucene_port" >>"$work/lucene.log" 2>&1 &
  lucene=$!
  servers+=("$lucene")
  await "http://127.0.0.1:$lucene_port/?q=moms" "$lucene"
}

# User and system time of a process and its children so far, in clock ticks.
ticks() {
  local pid sum=0
  for pid in "$1" $(pgrep -P "$1" || true); do
    sum=$((sum + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{ print $12 + $13 }')))
  done
  echo "$sum"
}

memory() { awk -v key="$1:" '$1 == key { printf "%.0f", $2 / 1024 }' "/proc/$wiki/status"; }

# Puts load on a server for some seconds; prints: requests/s, CPU µs per request, p50 ms, p99 ms, failed.
load() {
  local pid=$1 url=$2 list=$3 seconds=$4 before after line
  before=$(ticks "$pid")
  line=$(wrk -t2 -c16 "-d${seconds}s" --timeout 5s --latency -s bench/walk.lua "$url" -- "$list" | grep '^run ')
  after=$(ticks "$pid")
  awk -v t=$((after - before)) -v hz="$ticks_per_second" '{ printf "%.0f %.1f %s %s %s\n", $2 / $3, t * 1e6 / hz / $2, $4, $5, $6 }' <<<"$line"
}

# Puts the same load on until the compiler has done its work: until CPU per request falls by less than a twentieth, but
# for three rounds at least and a dozen at most.
warm_up() {
  local before=0 cpu
  for ((round = 1; round <= 12; round++)); do
    cpu=$(load "$1" "$2" "$3" 5 | cut -d' ' -f2)
    if [ "$round" -gt 2 ] && awk -v a="$before" -v b="$cpu" 'BEGIN { exit b < 0.95 * a }'; then
      break
    fi
    before=$cpu
  done
}

# One line per server: medians over the pairs of its file.
medians() {
  local file=$work/$1
  printf '  %-28s %8.0f req/s   CPU %8.1f µs   p50 %6.2f ms   p99 %6.2f ms   failed %d\n' "$1" \
    "$(awk '{ print $1 }' "$file" | median)" "$(awk '{ print $2 }' "$file" | median)" \
    "$(awk '{ print $3 }' "$file" | median)" "$(awk '{ print $4 }' "$file" | median)" "$(awk '{ s += $5 } END { print s + 0 }' "$file")"
}

# The ratio of one column of two files, pair by pair, and its median.
ratio() {
  local each
  each=$(paste -d' ' "$work/$2" "$work/$3" | awk -v c="$4" '{ printf "%.3f\n", $c / $(c + 5) }')
  printf '  %-28s median %.2f   (%s)\n' "$1" "$(median <<<"$each")" "$(tr '\n' ' ' <<<"$each" | sed 's/ $//')"
}

# The public articles, in the order of their files.
article_addresses() {
  find "$work/articles" -name '*.md' -not -path '*/_*' -print0 | sort -z | xargs -0 awk '
    FNR == 1 { hidden = 0 }
    /^visibility: advisor/ { hidden = 1 }
    /^slug: / { slug = $2 }
    FNR > 1 && /^---/ { if (!hidden) print "/artikler/" slug; nextfile }'
}

query_addresses() {
  node -e 'for (const q of require("fs").readFileSync(process.argv[1], "utf8").split("\n").filter(Boolean)) console.log(process.argv[2] + encodeURIComponent(q))' \
    bench/queries.txt "$1"
}

# The same pages as files, by one curl.
save_pages() {
  while read -r address; do
    printf 'url = "http://127.0.0.1:%s%s"\noutput = "%s"\n' "$wiki_port" "$address" "$work/static$address"
  done <"$work/pages" | curl -sf --create-dirs -K -
}

measure_import() {
  node bench/generate.mjs "$1" "$work/articles"
  local begun
  begun=$(now)
  timeout 1800 "$java" "-Xmx$heap" -jar "$wiki_jar" import "$work/articles" \
    "--virkwiki.store.path=$work/data" "--virkwiki.search.path=$work/index" >"$work/import.log" 2>&1 ||
    { cat "$work/import.log" >&2; exit 1; }
  printf 'import of %d articles: %s s\n' "$1" "$(since "$begun")"
}

measure_start() {
  local all=()
  for _ in 1 2 3; do
    start_wiki
    all+=("$start_took")
    [ ${#all[@]} -eq 3 ] || stop_servers
  done
  printf 'start to first page: median %.2f s (%s)\n' "$(printf '%s\n' "${all[@]}" | median)" "${all[*]}"
}

# Reading: the wiki and nginx in turn over the same pages.
measure_reading() {
  printf 'reading: %d pages, 16 connections, %d pairs of %d s\n' "$(wc -l <"$work/pages")" "$pairs" "$run_seconds"
  warm_up "$wiki" "http://127.0.0.1:$wiki_port" "$work/pages"
  load "$nginx" "http://127.0.0.1:$nginx_port" "$work/pages" 2 >/dev/null
  for ((i = 0; i < pairs; i++)); do
    load "$wiki" "http://127.0.0.1:$wiki_port" "$work/pages" "$run_seconds" >>"$work/read-wiki"
    load "$nginx" "http://127.0.0.1:$nginx_port" "$work/pages" "$run_seconds" >>"$work/read-nginx"
  done
  medians read-wiki
  medians read-nginx
  ratio 'requests/s, wiki / nginx' read-wiki read-nginx 1
  ratio 'CPU, wiki / nginx' read-wiki read-nginx 2
}

measure_search() {
  printf 'search: %d queries, 16 connections, %d rounds of %d s\n' "$(grep -c . bench/queries.txt)" "$search_pairs" "$search_seconds"
  query_addresses '/soeg?q=' >"$work/page-queries"
  query_addresses '/api/search?q=' >"$work/api-queries"
  query_addresses '/?q=' >"$work/lucene-queries"
  warm_up "$wiki" "http://127.0.0.1:$wiki_port" "$work/page-queries"
  warm_up "$wiki" "http://127.0.0.1:$wiki_port" "$work/api-queries"
  warm_up "$lucene" "http://127.0.0.1:$lucene_port" "$work/lucene-queries"
  local seconds=$search_seconds
  for ((i = 0; i < search_pairs; i++)); do
    load "$wiki" "http://127.0.0.1:$wiki_port" "$work/page-queries" "$seconds" >>"$work/search-page"
    load "$lucene" "http://127.0.0.1:$lucene_port" "$work/lucene-queries" "$seconds" >>"$work/bare-lucene"
    load "$wiki" "http://127.0.0.1:$wiki_port" "$work/api-queries" "$seconds" >>"$work/search-api"
  done
  medians search-page
  medians search-api
  medians bare-lucene
  ratio 'CPU, page / bare Lucene' search-page bare-lucene 2
  ratio 'CPU, API / bare Lucene' search-api bare-lucene 2
}

# Distinct searches as they are typed. A cookie keeps them out of the page cache, so each one is searched.
measure_typing() {
  node bench/queries.mjs "$work/articles" 2000 '/api/search?q=' >"$work/api-typed"
  node bench/queries.mjs "$work/articles" 2000 '/api/suggest?q=' typed >"$work/suggest-typed"
  for list in api-typed suggest-typed; do
    for ((round = 0; round < 4 + search_pairs; round++)); do
      before=$(ticks "$wiki")
      line=$(wrk -t2 -c16 "-d${search_seconds}s" --timeout 5s --latency -H 'Cookie: measured=1' -s bench/walk.lua \
        "http://127.0.0.1:$wiki_port" -- "$work/$list" | grep '^run ')
      [ "$round" -lt 4 ] || awk -v t=$(($(ticks "$wiki") - before)) -v hz="$ticks_per_second" \
        '{ printf "%.0f %.2f %s %s %s %s\n", $2 / $3, t * 1e3 / hz / $2, $4, $7, $5, $6 }' <<<"$line" >>"$work/$list.runs"
    done
    printf '  %-16s %6.0f req/s   CPU %6.2f ms   p50 %6.2f   p95 %6.2f   p99 %6.2f ms   failed %d\n' "$list" \
      $(for column in 1 2 3 4 5 6; do cut -d' ' -f$column "$work/$list.runs" | median; done)
  done
}

measure_search_only() {
  echo "== searching among $1 articles, $(date -u +%F\ %H:%M) UTC, $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
  measure_import "$1"
  start_wiki
  measure_typing
  printf 'resident memory: %s MB, at most %s MB\n' "$(memory VmRSS)" "$(memory VmHWM)"
  stop_servers
  rm -rf "${work:?}"/*
}

measure() {
  local count=$1
  echo "== $count articles, $(date -u +%F\ %H:%M) UTC, $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg)"
  measure_import "$count"
  measure_start
  printf 'resident memory: %s MB after the start, ' "$(memory VmRSS)"
  article_addresses | shuf -n 1000 --random-source=<(yes) >"$work/pages"
  save_pages
  printf '%s MB after 1,000 pages were made\n' "$(memory VmRSS)"
  start_nginx
  measure_reading
  start_lucene
  measure_search
  printf 'resident memory under load: %s MB, at most %s MB\n' "$(memory VmRSS)" "$(memory VmHWM)"
  stop_servers
  rm -rf "${work:?}"/*
}

if [ "${1:-}" = search ]; then
  shift
  heap=${HEAP:-1g}
  [ $# -gt 0 ] || set -- 14000 100000
  for count; do
    measure_search_only "$count"
  done
  exit
fi
[ $# -gt 0 ] || set -- 1000 10000
for count; do
  measure "$count"
done
