-- wrk -s loop.lua <url> -- <folder>: each thread sends the requests of its file round by round until the time is over.
-- What changes from round to round has the same width, so that no length changes.
local threads = 0
local pieces, at, round = {}, 0, 0
local probe -- wrk asks its first thread for one request that it doesn't send
local FILLED = {
  ["@base@@"] = function() return string.format("%7d", round) end,
  ["@text@@"] = function() return tostring(1000000 + round) end,
  ["^"] = function() return tostring(1 + round % 2) end,
}

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

-- A request in pieces: plain text and the names of what is filled in, in turns.
local function split(raw)
  local found, from = {}, 1
  while true do
    local first, last
    for name in pairs(FILLED) do
      local a, b = raw:find(name, from, true)
      if a and (not first or a < first) then first, last = a, b end
    end
    if not first then break end
    found[#found + 1] = raw:sub(from, first - 1)
    found[#found + 1] = raw:sub(first, last)
    from = last + 1
  end
  found[#found + 1] = raw:sub(from)
  return found
end

function init(args)
  local file = assert(io.open(args[1] .. "/" .. number .. ".requests", "rb"))
  for head in file:lines() do
    local _, length = head:match("^(%d+) (%d+)$")
    pieces[#pieces + 1] = split(file:read(tonumber(length)))
    file:read(1)
  end
  file:close()
  probe = number == 0
end

function request()
  if probe then
    probe = false
    return table.concat(pieces[1])
  end
  at = at + 1
  if at > #pieces then
    at, round = 1, round + 1
  end
  local piece = pieces[at]
  if #piece == 1 then return piece[1] end
  local text = {}
  for i = 1, #piece do
    text[i] = i % 2 == 1 and piece[i] or FILLED[piece[i]]()
  end
  return table.concat(text)
end

-- In words that BENCH reads (GeneratorReport); wrk's own report stands before it.
function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format(
    "klausur: requests=%d micros=%d refused=%d broken=%d p50=%d p99=%d",
    summary.requests, summary.duration, errors.status, errors.connect + errors.read + errors.write,
    latency:percentile(50), latency:percentile(99)))
end
