-- wrk -s once.lua <url> -- <folder> <start>: each thread sends the requests of its file once, one after the other, none before
-- it is due, and writes of each "<place> <status> <sent> <answered>", in microseconds since <start> (microseconds of the epoch).
-- wrk itself waits until its time is over: <number>.done says that a thread is through.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanos; } klausur_time;
  int clock_gettime(int clock, klausur_time *time);
]]
local threads = 0
local requests, at, waits, sent = {}, 0, false, 0
local folder, start, told
local probe -- wrk asks its first thread for one request that it doesn't send
local time = ffi.new("klausur_time")

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local function now()
  ffi.C.clock_gettime(0, time)
  return tonumber(time.seconds) * 1e6 + tonumber(time.nanos) / 1e3 - start
end

local function tell(status)
  told:write(string.format("%d %d %d %d\n", at, status, sent, now()))
  waits = false
  if at == #requests then
    told:close()
    io.open(folder .. "/" .. number .. ".done", "w"):close()
    wrk.thread:stop()
  end
end

function init(args)
  folder, start = args[1], tonumber(args[2])
  local file = assert(io.open(folder .. "/" .. number .. ".requests", "rb"))
  for head in file:lines() do
    local due, length = head:match("^(%d+) (%d+)$")
    requests[#requests + 1] = { due = tonumber(due) * 1000, raw = file:read(tonumber(length)) }
    file:read(1)
  end
  file:close()
  told = assert(io.open(folder .. "/" .. number .. ".told", "w"))
  told:setvbuf("line")
  probe = number == 0
end

function delay()
  local next = requests[at + 1]
  return next and math.max(0, math.ceil((next.due - now()) / 1000)) or 0
end

function request()
  if probe then
    probe = false
    return requests[1].raw
  end
  if waits then tell(0) end -- the connection broke, no answer will come
  if at == #requests then return requests[at].raw end -- stopped already
  at = at + 1
  waits, sent = true, now()
  return requests[at].raw
end

function response(status)
  tell(status)
end
