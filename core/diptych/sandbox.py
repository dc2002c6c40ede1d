"""A process gives up what it will not need, for good: whoever takes it over through a file can do nothing with it.

On Linux: no new privileges; a system call filter (seccomp) that lets through what computing, memory and the streams
already open need, and nothing that opens, connects, starts, signals or changes anything; Landlock, where the kernel has
it, with no rights to any file, port or process outside. Elsewhere the other limits remain (see SECURITY.md).

Own code, because what there is does something else: libseccomp and its bindings are under the LGPL, the packages for
Landlock know nothing of system calls, and a filter of fixed form is a list of numbers.
"""

import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _PR_SET_DUMPABLE, _SECCOMP_FILTER = 38, 22, 4, 2
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000  # SECCOMP_RET_ALLOW, and SECCOMP_RET_ERRNO with the number of the error
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06  # of the filter's language (BPF)
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # where they stand in what a filter sees
_CLONE_THREAD = 0x00010000

# What a process that reads, computes and answers needs: no name of a file, no address, no other process.
_NEEDED: dict[str, str] = {
    "x86_64": "read 0 write 1 close 3 fstat 5 poll 7 lseek 8 mmap 9 mprotect 10 munmap 11 brk 12 rt_sigaction 13 "
    "rt_sigprocmask 14 rt_sigreturn 15 ioctl 16 pread64 17 readv 19 writev 20 select 23 sched_yield 24 mremap 25 "
    "mincore 27 madvise 28 dup 32 nanosleep 35 getpid 39 exit 60 uname 63 fcntl 72 getcwd 79 gettimeofday 96 "
    "getrlimit 97 getrusage 98 sysinfo 99 times 100 getuid 102 getgid 104 geteuid 107 getegid 108 getppid 110 "
    "sigaltstack 131 gettid 186 restart_syscall 219 futex 202 sched_getaffinity 204 clock_gettime 228 clock_getres 229 "
    "clock_nanosleep 230 exit_group 231 set_robust_list 273 get_robust_list 274 ppoll 271 pselect6 270 "
    "getrandom 318 membarrier 324 rseq 334",
    "aarch64": "dup 23 fcntl 25 ioctl 29 close 57 lseek 62 read 63 write 64 readv 65 writev 66 pread64 67 pselect6 72 "
    "ppoll 73 fstat 80 exit 93 exit_group 94 futex 98 set_robust_list 99 get_robust_list 100 nanosleep 101 "
    "restart_syscall 128 clock_gettime 113 clock_getres 114 clock_nanosleep 115 sched_getaffinity 123 sched_yield 124 "
    "sigaltstack 132 rt_sigaction 134 rt_sigprocmask 135 rt_sigreturn 139 times 153 uname 160 getrlimit 163 "
    "getrusage 165 gettimeofday 169 getpid 172 getppid 173 getuid 174 geteuid 175 getgid 176 getegid 177 "
    "gettid 178 sysinfo 179 getcwd 17 brk 214 munmap 215 mremap 216 mmap 222 mprotect 226 mincore 232 "
    "madvise 233 getrandom 278 membarrier 283 rseq 293",
}
# To whoever looks for a file there is none, so that a library goes on without it: stat, lstat, access, readlink,
# newfstatat, readlinkat, faccessat, statx, faccessat2.
_ABSENT = {"x86_64": "4 6 21 89 262 267 269 332 439", "aarch64": "78 79 48 291 439"}
_UNKNOWN = 435  # clone3: what calls it then asks for clone, whose flags a filter can see
_OWN: dict[str, dict[str, int]] = {  # allowed for the process itself alone, or for a thread of it
    "x86_64": {"clone": 56, "tgkill": 234, "prlimit64": 302},
    "aarch64": {"clone": 220, "tgkill": 131, "prlimit64": 261},
}
_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_LANDLOCK_CREATE, _LANDLOCK_RESTRICT = 444, 446
# By version of Landlock: rights over files, over ports, and what is kept inside (abstract sockets, signals).
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 5: 16}
_PORT_RIGHTS_SINCE, _SCOPES_SINCE = 4, 6


@dataclass(frozen=True, slots=True)
class Locked:
    """What holds from now on; all False where the system has nothing of the kind."""

    calls: bool = False
    files: bool = False


def lock() -> Locked:
    """Gives up everything but computing and the streams that are open; what the system cannot take stays.

    Modules that are imported later are not found: import them before.
    """
    machine = platform.machine()
    if sys.platform != "linux" or machine not in _ARCHITECTURES or sys.maxsize < 2**32:
        return Locked()
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)  # no other process of the person looks into it, nor it into itself
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return Locked()
    files = _give_up_files(libc)
    return Locked(_filter_calls(libc, machine), files)


def _give_up_files(libc: ctypes.CDLL) -> bool:
    """Landlock with no rule: every right that this version handles is gone; whether there is such a thing here."""
    version = int(libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1))
    if version < 1:
        return False
    rights = (1 << next(count for since, count in reversed(_FILE_RIGHTS.items()) if since <= version)) - 1
    ports = 0b11 if version >= _PORT_RIGHTS_SINCE else 0
    scopes = 0b11 if version >= _SCOPES_SINCE else 0
    fields = [rights] + ([ports] if ports else []) + ([scopes] if scopes else [])
    attributes = struct.pack(f"<{len(fields)}Q", *fields)
    rules = int(libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0))
    if rules < 0:
        return False
    done = bool(libc.syscall(_LANDLOCK_RESTRICT, rules, 0) == 0)
    os.close(rules)
    return done


def _filter_calls(libc: ctypes.CDLL, machine: str) -> bool:
    """Seccomp with the filter of this machine for all threads of the process; whether there is such a thing here."""
    steps = b"".join(struct.pack("<HBBI", *step) for step in _filter(machine, os.getpid()))
    buffer = ctypes.create_string_buffer(steps, len(steps))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))

    program = Program(len(steps) // 8, ctypes.cast(buffer, ctypes.c_void_p).value)
    seccomp, every_thread = (317 if machine == "x86_64" else 277), 1
    return bool(libc.syscall(seccomp, 1, every_thread, ctypes.byref(program)) == 0)


def _filter(machine: str, process: int) -> list[tuple[int, int, int, int]]:
    """The filter: steps of operation, jumps if true and if false, operand."""
    refuse = (_RETURN, 0, 0, _FAIL | errno.EPERM)
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        refuse,
        (_LOAD, 0, 0, _NUMBER),
    ]
    for number in _NEEDED[machine].split()[1::2]:
        steps += [(_EQUAL, 0, 1, int(number)), (_RETURN, 0, 0, _ALLOW)]
    for number in _ABSENT[machine].split():
        steps += [(_EQUAL, 0, 1, int(number)), (_RETURN, 0, 0, _FAIL | errno.ENOENT)]
    steps += [(_EQUAL, 0, 1, _UNKNOWN), (_RETURN, 0, 0, _FAIL | errno.ENOSYS)]
    own = _OWN[machine]
    steps += [
        (_EQUAL, 0, 4, own["clone"]),  # a thread, never a process
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_ANY_BIT, 0, 1, _CLONE_THREAD),
        (_RETURN, 0, 0, _ALLOW),
        refuse,
        (_EQUAL, 0, 4, own["tgkill"]),  # to end itself
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 0, 1, process),
        (_RETURN, 0, 0, _ALLOW),
        refuse,
        (_EQUAL, 0, 4, own["prlimit64"]),  # its own limits, which it cannot raise
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 0, 1, 0),
        (_RETURN, 0, 0, _ALLOW),
        refuse,
        refuse,
    ]
    return steps
