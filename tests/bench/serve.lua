-- Run by wrk.ts: asks as browsers do for lines of the file ADDRESSES at random, each connection after a pause of 0 to
-- 2 * PAUSE milliseconds; prints figures.
wrk.headers['Accept-Encoding'] = 'gzip, deflate, br'

local addresses = {}
for line in io.lines(os.getenv('ADDRESSES')) do
  addresses[#addresses + 1] = line
end

function request()
  return wrk.format('GET', addresses[math.random(#addresses)])
end

local pause = tonumber(os.getenv('PAUSE'))
if pause > 0 then
  function delay()
    return math.random(0, 2 * pause)
  end
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    '{"perSecond":%f,"median":%f,"p99":%f,"errors":%d}',
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.timeout + errors.status
  ))
end
