<div>
<p>${status}
</div>
