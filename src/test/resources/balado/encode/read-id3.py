# Prints what mutagen reads in the tag and the stream of an MP3 file.
import sys
import mutagen.id3
import mutagen.mp3

sys.stdout.reconfigure(encoding='utf-8')
tag = mutagen.id3.ID3(sys.argv[1], translate=False)
print('.'.join(map(str, tag.version)), tag['TIT2'], '|', tag['TPE2'], '|', tag.getall('COMM')[0].lang)
contents = tag['CTOC:toc']
for element in contents.child_element_ids:
    chapter = tag['CHAP:' + element]
    links = [link.url for link in chapter.sub_frames.getall('WXXX')]
    print(chapter.start_time, chapter.end_time, chapter.sub_frames['TIT2'], links)
picture = tag.getall('APIC')[0]
print(int(contents.flags), picture.type == 3, picture.mime, tag['WOAS'].url, tag['TXXX:SYNTHETIC VOICE'])
info = mutagen.mp3.MP3(sys.argv[1]).info
print(info.bitrate, info.bitrate_mode, info.sample_rate, info.channels)
