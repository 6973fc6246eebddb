#!/bin/sh
# Makes the texts that bench/Tokens.java measures on: 2,000,000 bytes each of English, Spanish, Chinese and code, from
# books that Debian packages (Debian Reference, Debian Handbook, Chinese manual pages; free licences) and from the sources of the JDK. They are
# fetched, used and never part of this repository.
#   bench/tokens/texts.sh FOLDER
set -eu
folder=${1:?the folder to write english.txt, spanish.txt, chinese.txt and code.txt to}
size=2000000
sources=${JAVA_HOME:?the folder of a JDK with lib/src.zip}/lib/src.zip
mkdir -p "$folder/packages"
cd "$folder"

(cd packages && apt-get download debian-reference-en debian-reference-es debian-reference-zh-cn \
  debian-reference-zh-tw debian-handbook manpages-zh)
for package in packages/*.deb; do
  dpkg-deb -x "$package" books
done

book() { # $1 language of Debian Reference, $2 of the Debian Handbook
  zcat "books/usr/share/debian-reference/debian-reference.$1.txt.gz"
  perl -CSD -0777 -pe 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/&/g; s/^[ \t]+//gm; s/\n{3,}/\n\n/g' \
    books/usr/share/doc/debian-handbook/html/"$2"/*.html
}

whole() { # the first bytes, cut at a line's end
  head -c $((size + 2000)) | perl -e 'read STDIN, $t, '$size'; $t =~ s/[^\n]*\z//; print $t'
}

book en en-US | whole >english.txt
book es es-ES | whole >spanish.txt
# Untranslated paragraphs and commands are left out: a line is Chinese where a third of it is.
(book zh-cn zh-CN; book zh-tw zh-TW; zcat books/usr/share/man/zh_CN/man*/*.gz) |
  perl -CSD -ne 'my $han = () = /\p{Han}/g; print if $han * 3 >= length' | whole >chinese.txt
unzip -p "$sources" 'java.base/java/util/*.java' | whole >code.txt
rm -rf books
wc -c english.txt spanish.txt chinese.txt code.txt
