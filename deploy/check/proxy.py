"""Hold the files of nginx against Debian's nginx, where they belong and with a throw-away certificate."""

from deploy.check.image import PROJECT, Built
from deploy.check.inside import Inside
from deploy.check.root import enter

UPSTREAMS = ("havainto-upstream.conf", "compose-upstream.conf")
CERTIFICATE = (
    "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=havainto.example.org "
    "-out /etc/ssl/havainto.crt -keyout /etc/ssl/havainto.key"
)


def check(built: Built) -> list[str]:
    """Return a line for each set of files that nginx takes; RuntimeError holds what it says of others."""
    with enter(built.root) as inside:
        inside.run("apt-get", "update")
        inside.run("apt-get", "install", "--yes", "--no-install-recommends", "nginx-light", "openssl")
        inside.run("sh", "-c", CERTIFICATE)
        return [_taken(inside, upstream) for upstream in UPSTREAMS]


def _taken(inside: Inside, upstream: str) -> str:
    for file, name in (("havainto.conf", "havainto.conf"), (upstream, "havainto-upstream.conf")):
        text = (PROJECT / "deploy/nginx" / file).read_text()
        (inside.root / "etc/nginx/conf.d" / name).write_text(text)
    said = inside.run("nginx", "-t").stderr
    if "[warn]" in said:
        raise RuntimeError(f"nginx -t: {said}")
    version = inside.run("nginx", "-v").stderr.strip().rpartition("/")[2]
    return f"nginx: havainto.conf and {upstream} are right for nginx {version}"
