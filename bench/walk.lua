-- For wrk: asks for the addresses of a list in turn, each thread from a place of its own, and prints one line of figures.
--   wrk -s bench/walk.lua URL -- LIST
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  ready = {}
  for address in io.lines(args[1]) do
    ready[#ready + 1] = wrk.format("GET", address)
  end
  place = math.floor(#ready / 2) * number
end

function request()
  place = place % #ready + 1
  return ready[place]
end

-- run REQUESTS SECONDS P50_MS P99_MS FAILED P95_MS
function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format("run %d %.3f %.3f %.3f %d %.3f", summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout, latency:percentile(95) / 1000))
end
