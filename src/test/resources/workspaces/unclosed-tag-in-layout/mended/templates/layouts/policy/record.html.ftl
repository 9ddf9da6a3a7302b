<div>
<p>${status}</p>
</div>
