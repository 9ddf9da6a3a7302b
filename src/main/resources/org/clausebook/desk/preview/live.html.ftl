<script src="/_/live.js" data-content="${content}" data-ended="The preview has ended: this page no longer follows your files."></script>
