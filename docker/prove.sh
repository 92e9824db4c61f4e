#!/usr/bin/env bash
# Builds docker/Dockerfile and starts its image where no container engine runs: base images are made by debootstrap, the
# build is buildah's with chroot isolation. For Debian, as root; needs a built application and a Temurin JDK.
#   ./mvnw -B package -DskipTests && docker/prove.sh /usr/lib/jvm/temurin-25-jdk-amd64
set -euo pipefail
cd "$(dirname "$0")/.."
jdk=${1:?the folder of a Temurin JDK 25}
work=${KLAUSUR_PROOF_FOLDER:-/var/tmp/klausur-proof}
[ -f target/quarkus-app/quarkus-run.jar ] || { echo "Build the application first: ./mvnw -B package -DskipTests"; exit 1; }

apt-get install -y -qq --no-install-recommends buildah podman crun fuse-overlayfs uidmap slirp4netns debootstrap > /dev/null
export STORAGE_DRIVER=vfs BUILDAH_ISOLATION=chroot
mkdir -p "$work"

if ! buildah inspect --type image debian:bookworm-slim > /dev/null 2>&1; then
    [ -d "$work/root/etc" ] || debootstrap --variant=minbase bookworm "$work/root" > "$work/debootstrap.log"
    # The build host's package sources, so that RUN apt-get reaches what the host reaches.
    cp -r /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d "$work/root/etc/apt/" 2> /dev/null || true
    tar -C "$work/root" -c . | podman import - docker.io/library/debian:bookworm-slim
fi
if ! buildah inspect --type image eclipse-temurin:25-jdk > /dev/null 2>&1; then
    container=$(buildah from --pull-never docker.io/library/debian:bookworm-slim)
    # With what its links lead to: a packaged JDK's certificates lie elsewhere.
    [ -d "$work/jdk" ] || cp -rL "$jdk" "$work/jdk"
    buildah copy "$container" "$work/jdk" /opt/java/openjdk > /dev/null
    buildah config --env JAVA_HOME=/opt/java/openjdk "$container"
    buildah commit --rm "$container" docker.io/library/eclipse-temurin:25-jdk > /dev/null
fi

buildah bud --pull-never --isolation chroot -f docker/Dockerfile -t klausur .
container=$(buildah from --pull-never localhost/klausur)
trap 'buildah rm "$container" > /dev/null' EXIT
echo "--- the runtime inside:"
buildah run --isolation chroot --user 10001 "$container" -- /opt/java/bin/java -version
echo "--- without its configuration the image refuses to start, and says why:"
if buildah run --isolation chroot --user 10001 --env KLAUSUR_MODE=production --workingdir /opt/klausur "$container" -- \
    /opt/java/bin/java -jar quarkus-run.jar; then
    echo "It started all the same."
    exit 1
fi
echo "--- the Dockerfile builds, and its image runs as user 10001"
